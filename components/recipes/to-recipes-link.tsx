"use client";

import { useTranslations } from "use-intl";
import { BackLink } from "@/components/ui/back-link";

/** The way back from a page of the cookbook to the cookbook. */
export const ToRecipesLink = () => <BackLink href="/app/recipes" label={useTranslations("recipes")("title")} />;

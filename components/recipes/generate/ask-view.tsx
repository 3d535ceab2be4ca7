"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useIsOnline } from "@/components/receipts/use-is-online";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { useRow } from "@/lib/sync/client/rows";
import { fetchOffer, type Offer } from "./generation-api";
import { ToRecipesLink } from "../to-recipes-link";
import { GenerationProgress } from "./generation-progress";
import { useGeneration } from "./use-generation";
import { WishForm } from "./wish-form";

type OfferState = { kind: "asking" } | { kind: "unreachable" } | { kind: "known"; offer: Offer };

/** Whether this server can write recipes; asked again whenever the connection comes back and after each recipe. */
function useOffer(isOnline: boolean, turn: number): OfferState {
  const [state, setState] = useState<OfferState>({ kind: "asking" });
  useEffect(() => {
    if (!isOnline) return;
    let isGone = false;
    void fetchOffer().then((answer) => {
      if (!isGone) setState(answer.ok ? { kind: "known", offer: answer.value } : { kind: "unreachable" });
    });
    return () => {
      isGone = true;
    };
  }, [isOnline, turn]);
  return state;
}

function ToRecipes() {
  const t = useTranslations("recipes.page");
  return (
    <ButtonLink href="/app/recipes" variant="primary" size="lg">
      {t("toRecipes")}
    </ButtonLink>
  );
}

/** A recipe from exactly what is at home, written by a language model and checked by us. */
export function AskView() {
  const t = useTranslations("recipes.ask");
  const isOnline = useIsOnline();
  const [turn, setTurn] = useState(0);
  const [jobId, setJobId] = useState<string | null>(null);
  const state = useOffer(isOnline, turn);
  const generation = useGeneration(jobId);
  const recipe = useRow("recipe", generation?.recipe_id ?? "");

  const again = (): void => {
    setJobId(null);
    setTurn(turn + 1);
  };
  const body = () => {
    if (jobId)
      return <GenerationProgress generation={generation} recipeTitle={recipe?.title ?? null} onAgain={again} />;
    if (!isOnline) return <EmptyState icon="offline" title={t("title")} text={t("offline")} action={<ToRecipes />} />;
    if (state.kind === "asking") return <SkeletonList label={t("checking")} lines={3} />;
    if (state.kind === "unreachable")
      return <EmptyState icon="offline" title={t("title")} text={t("unreachable")} action={<ToRecipes />} />;
    if (!state.offer.available)
      return <EmptyState icon="sparkle" title={t("noKeyTitle")} text={t("noKeyText")} action={<ToRecipes />} />;
    return <WishForm hasRoom={state.offer.has_room} onAsked={setJobId} />;
  };
  return (
    <>
      <ToRecipesLink />
      <PageHeading title={t("title")} lead={t("text")} />
      {body()}
    </>
  );
}

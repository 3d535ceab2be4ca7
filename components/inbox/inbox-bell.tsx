"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { usePrefetch } from "@/components/shell/use-prefetch";
import { Icon } from "@/components/ui/icon";
import { useUnreadCount } from "@/lib/notifications/client/inbox-store";
import { useInboxNews } from "./use-inbox-news";

const shownMax = 99;

/** The way to the inbox, with how much in it is unread. */
export function InboxBell() {
  const t = useTranslations("inbox");
  const count = useUnreadCount();
  const prefetch = usePrefetch();
  useInboxNews();
  return (
    <Link
      href="/app/inbox"
      prefetch={prefetch}
      aria-label={t("bell", { count })}
      className="relative flex size-11 items-center justify-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <Icon name="bell" />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute end-0.5 top-0.5 flex h-5 min-w-5 items-center justify-center rounded-full bg-brand-fill px-1 text-xs font-semibold text-on-brand"
        >
          {count > shownMax ? t("bellMany") : t("bellCount", { count })}
        </span>
      )}
    </Link>
  );
}

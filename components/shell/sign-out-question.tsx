"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import type { useSignOut } from "./use-sign-out";
import { useUnsentCount } from "./use-unsent-count";

/** Asks before unsent changes go with the account. */
export function SignOutQuestion({ leaving }: { leaving: ReturnType<typeof useSignOut> }) {
  const t = useTranslations("shell.account");
  const ui = useTranslations("ui");
  return (
    <Modal
      open={leaving.askingFor !== null}
      onOpenChange={(open) => !open && leaving.stay()}
      title={t("unsentTitle")}
      closeLabel={ui("close")}
      footer={
        <div className="flex w-full flex-col gap-2">
          <Button variant="primary" size="lg" fullWidth onClick={leaving.stay}>
            {t("unsentStay")}
          </Button>
          <Button variant="danger" size="lg" fullWidth isLoading={leaving.isLeaving} onClick={leaving.confirm}>
            {t("unsentLeave")}
          </Button>
        </div>
      }
    >
      <Unsent />
    </Modal>
  );
}

function Unsent() {
  const t = useTranslations("shell.account");
  return <p>{t("unsentText", { count: useUnsentCount() })}</p>;
}

"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";

type QuestionProps = {
  isOpen: boolean;
  title: string;
  text: string;
  action: string;
  isDangerous?: boolean;
  isSending: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What is asked for besides a yes. */
  children?: ReactNode;
};

/** Asks before something that cannot be taken back with one tap. */
export function Question(props: QuestionProps) {
  const ui = useTranslations("ui");
  return (
    <Modal
      open={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      title={props.title}
      closeLabel={ui("close")}
      footer={
        <div className="flex w-full flex-col gap-2">
          <Button
            variant={props.isDangerous ? "danger" : "primary"}
            size="lg"
            fullWidth
            isLoading={props.isSending}
            onClick={props.onConfirm}
          >
            {props.action}
          </Button>
          <Button variant="outline" size="lg" fullWidth onClick={props.onClose}>
            {ui("cancel")}
          </Button>
        </div>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{props.text}</p>
        {props.children}
      </div>
    </Modal>
  );
}

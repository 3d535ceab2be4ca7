"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { Modal } from "@/components/ui/modal";
import { Sheet } from "@/components/ui/sheet";
import { showToast } from "@/components/ui/toast";
import { Specimen } from "./specimen";

/** What lies above the page. */
export function GalleryOverlays() {
  const [open, setOpen] = useState<"modal" | "sheet" | null>(null);
  const close = (isOpen: boolean): void => void (isOpen || setOpen(null));
  return (
    <Specimen title="Modal, Sheet, Menu, Toast">
      <Button variant="outline" size="md" onClick={() => setOpen("modal")}>
        Modal
      </Button>
      <Button variant="outline" size="md" onClick={() => setOpen("sheet")}>
        Sheet
      </Button>
      <Menu
        trigger={(button) => <IconButton {...button} label="Menu" icon={<Icon name="more" />} />}
        heading="Heading"
        actions={[
          { label: "Edit", icon: "edit", onSelect: () => undefined },
          { label: "Delete", icon: "trash", tone: "danger", onSelect: () => undefined },
        ]}
      />
      <Button
        variant="outline"
        size="md"
        onClick={() => showToast({ title: "Deleted", actionLabel: "Undo", onAction: () => undefined })}
      >
        Toast with undo
      </Button>
      <Button variant="outline" size="md" onClick={() => showToast({ title: "It did not work", tone: "failed" })}>
        Failed toast
      </Button>
      <Modal open={open === "modal"} onOpenChange={close} title="A question" closeLabel="Close">
        <p>Which has to be answered first.</p>
      </Modal>
      <Sheet open={open === "sheet"} onOpenChange={close} title="A form" closeLabel="Close">
        <p>Rises from the bottom edge on phones.</p>
      </Sheet>
    </Specimen>
  );
}

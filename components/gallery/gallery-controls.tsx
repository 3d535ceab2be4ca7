"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { Chip, ToggleChip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Specimen } from "./specimen";

const variants: ButtonVariant[] = ["primary", "secondary", "outline", "ghost", "danger"];
const sizes: ButtonSize[] = ["sm", "md", "lg", "xl"];
const places = [
  { value: "fridge", label: "Fridge" },
  { value: "freezer", label: "Freezer" },
] as const;

/** What is pressed, typed into and chosen from. */
export function GalleryControls() {
  const [isOn, setOn] = useState(true);
  const [place, setPlace] = useState<"fridge" | "freezer">("fridge");
  return (
    <>
      {variants.map((variant) => (
        <Specimen key={variant} title={`Button: ${variant}`}>
          {sizes.map((size) => (
            <Button key={size} variant={variant} size={size} leftIcon={<Icon name="plus" />}>
              {size}
            </Button>
          ))}
          <Button variant={variant} size="md" isLoading>
            isLoading
          </Button>
          <Button variant={variant} size="md" disabled>
            disabled
          </Button>
          <Button variant={variant} size="md" rightIcon={<Icon name="chevron" />}>
            rightIcon
          </Button>
        </Specimen>
      ))}
      <Specimen title="Button: fullWidth; ButtonLink; IconButton">
        <Button variant="primary" size="lg" fullWidth>
          fullWidth
        </Button>
        <ButtonLink href="/dev/ui" variant="outline" size="md">
          ButtonLink
        </ButtonLink>
        <IconButton label="More" icon={<Icon name="more" />} />
      </Specimen>
      <Specimen title="Input and Select">
        <Input label="Name" hint="A hint" placeholder="Placeholder" />
        <Input label="With an error" defaultValue="wrong" error="What is wrong, and what to do." />
        <Input label="Disabled" disabled defaultValue="disabled" />
        <Select label="Place" value={place} options={places} onValueChange={setPlace} />
      </Specimen>
      <Specimen title="Chip and ToggleChip">
        <Chip label="plain" />
        <Chip label="good" tone="good" icon="leaf" />
        <Chip label="warning" tone="warning" icon="clock" />
        <Chip label="error" tone="error" icon="warning" />
        <ToggleChip label={isOn ? "on" : "off"} pressed={isOn} onToggle={() => setOn(!isOn)} />
      </Specimen>
    </>
  );
}

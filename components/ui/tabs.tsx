"use client";

import { Tabs as Primitive } from "@base-ui/react/tabs";
import { useId, type ReactNode } from "react";

export type Tab<Value extends string> = { value: Value; label: string; panel: ReactNode };

export type TabsProps<Value extends string> = {
  label: string;
  tabs: readonly Tab<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
};

/** A few views of one thing, of which one shows. */
export function Tabs<Value extends string>({ label, tabs, value, onValueChange }: TabsProps<Value>) {
  // Said here, so that tab and panel know of each other before the primitives have met in the browser.
  const id = useId();
  const panelId = (of: Value): string => `${id}${of}-panel`;
  const tabId = (of: Value): string => `${id}${of}-tab`;
  return (
    <Primitive.Root value={value} onValueChange={(next: Value) => onValueChange(next)}>
      <Primitive.List aria-label={label} className="flex gap-1 overflow-x-auto rounded-xl bg-sunken p-1">
        {tabs.map((tab) => (
          <Primitive.Tab
            key={tab.value}
            value={tab.value}
            id={tabId(tab.value)}
            aria-controls={tab.value === value ? panelId(tab.value) : undefined}
            className="min-h-11 flex-1 rounded-control px-3 text-sm font-medium whitespace-nowrap text-ink-soft data-active:bg-surface data-active:text-ink data-active:shadow-raised"
          >
            {tab.label}
          </Primitive.Tab>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Panel
          key={tab.value}
          value={tab.value}
          id={panelId(tab.value)}
          aria-labelledby={tabId(tab.value)}
          className="pt-4"
        >
          {tab.panel}
        </Primitive.Panel>
      ))}
    </Primitive.Root>
  );
}

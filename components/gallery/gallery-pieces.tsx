"use client";

import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { SkeletonList } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import { Tabs } from "@/components/ui/tabs";
import { Specimen } from "./specimen";

const Wide = ({ children }: { children: ReactNode }) => <div className="w-full max-w-md">{children}</div>;

/** What shows things and how they stand. */
export function GalleryPieces() {
  const [tab, setTab] = useState<"one" | "two">("one");
  return (
    <>
      <Specimen title="Card and Tabs">
        <Wide>
          <Card>A card keeps things together.</Card>
        </Wide>
        <Wide>
          <Tabs
            label="Views"
            value={tab}
            onValueChange={setTab}
            tabs={[
              { value: "one", label: "One", panel: "The first panel" },
              { value: "two", label: "Two", panel: "The second panel" },
            ]}
          />
        </Wide>
      </Specimen>
      <Specimen title="Notice, Progress, Spinner, Skeleton">
        <Wide>
          <Notice tone="good">It went well.</Notice>
        </Wide>
        <Wide>
          <Notice tone="error">It went wrong; nothing is lost.</Notice>
        </Wide>
        <Wide>
          <Progress label="Sending" share={0.4} />
        </Wide>
        <Wide>
          <Progress label="Nobody knows how long" share={null} />
        </Wide>
        <Spinner />
        <Wide>
          <SkeletonList label="Loading" lines={2} />
        </Wide>
      </Specimen>
      <Specimen title="Empty and error states">
        <EmptyState
          icon="basket"
          title="Nothing here yet"
          text="Why that is so, and the next thing to do."
          action={
            <Button variant="primary" size="lg">
              The next thing
            </Button>
          }
        />
        <ErrorState title="Something broke" text="What happened." retryLabel="Try again" onRetry={() => undefined} />
      </Specimen>
    </>
  );
}

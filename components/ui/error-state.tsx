import { Button } from "./button";
import { EmptyState } from "./empty-state";

export type ErrorStateProps = { title: string; text: string; retryLabel: string; onRetry: () => void };

/** Something broke while this was drawn; the way out is to draw it again. */
export const ErrorState = ({ title, text, retryLabel, onRetry }: ErrorStateProps) => (
  <div role="alert">
    <EmptyState
      icon="warning"
      title={title}
      text={text}
      action={
        <Button variant="primary" size="lg" onClick={onRetry}>
          {retryLabel}
        </Button>
      }
    />
  </div>
);

import { nextTask } from "./next-task";

/** What a script answers to; a link works without one. */
const answered =
  "button, [role=button], [role=tab], [role=switch], [role=menuitem], input[type=checkbox], input[type=radio]";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Deed =
  | { kind: "tapped"; target: HTMLElement }
  | { kind: "filled"; field: Field; value: string }
  | { kind: "sent"; form: HTMLFormElement };

type EarlyDeeds = { deeds: Deed[]; stop: () => void };

declare global {
  // Lies between the script in the page and the app, which are two bundles.
  var shelfieEarlyDeeds: EarlyDeeds | undefined;
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Keeps what is tapped and typed before the app answers, in the page that is already seen. Runs ahead of the app. */
export function keepEarlyDeeds(): void {
  const deeds: Deed[] = [];
  const stopping = new AbortController();
  const listening = { capture: true, signal: stopping.signal };
  const hold = (event: Event, deed: Deed): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    deeds.push(deed);
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(answered) : null;
    if (target) hold(event, { kind: "tapped", target });
  };
  const onSubmit = (event: SubmitEvent): void => {
    if (event.target instanceof HTMLFormElement) hold(event, { kind: "sent", form: event.target });
  };
  const onFilled = ({ target }: Event): void => {
    if (!isField(target)) return;
    const last = deeds.at(-1);
    if (last?.kind === "filled" && last.field === target) deeds.pop();
    deeds.push({ kind: "filled", field: target, value: target.value });
  };
  window.addEventListener("click", onClick, listening);
  window.addEventListener("submit", onSubmit, listening);
  for (const type of ["input", "change"]) window.addEventListener(type, onFilled, listening);
  globalThis.shelfieEarlyDeeds = { deeds, stop: () => stopping.abort() };
}

/** Says again what was put into a field. React takes no notice of a value that a field has already. */
function fillAgain(field: Field, value: string): void {
  if (!(field instanceof HTMLInputElement && field.type === "file")) {
    const plain = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
    field.value = "";
    plain?.set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function perform(deed: Deed): void {
  if (deed.kind === "tapped" && deed.target.isConnected) deed.target.click();
  if (deed.kind === "filled" && deed.field.isConnected) fillAgain(deed.field, deed.value);
  if (deed.kind === "sent" && deed.form.isConnected) deed.form.requestSubmit();
}

/** Does what was kept, in its order and once: the app answers from here on. */
export async function performEarlyDeeds(): Promise<void> {
  const kept = globalThis.shelfieEarlyDeeds;
  if (!kept) return;
  globalThis.shelfieEarlyDeeds = undefined;
  kept.stop();
  for (const deed of kept.deeds) {
    perform(deed);
    // What one deed changes is drawn before the next.
    await nextTask();
  }
}

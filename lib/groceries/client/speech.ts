/** The browser's own speech recognition, where it has one. */
type RecognitionEvent = { results: ArrayLike<ArrayLike<{ transcript: string }>> };
type Recognition = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
};
type SpeechWindow = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition };

const recognitionClass = (): (new () => Recognition) | undefined => {
  if (typeof window === "undefined") return undefined;
  const speech = window as unknown as SpeechWindow;
  return speech.SpeechRecognition ?? speech.webkitSpeechRecognition;
};

export const canListen = (): boolean => recognitionClass() !== undefined;

/** `nothing`: no word was understood. `denied`: no microphone. `failed`: the recogniser is not reachable. */
export type Heard = { kind: "text"; text: string } | { kind: "nothing" | "denied" | "failed" };

/**
 * Listens to one sentence.
 * @returns what stops it early; `onHeard` is called once either way
 */
export function listen(language: string, onHeard: (heard: Heard) => void): () => void {
  const Recogniser = recognitionClass();
  if (!Recogniser) {
    onHeard({ kind: "failed" });
    return () => undefined;
  }
  const recogniser = new Recogniser();
  recogniser.lang = language;
  recogniser.continuous = false;
  recogniser.interimResults = false;
  let heard: Heard = { kind: "nothing" };
  recogniser.onresult = (event) => {
    const text = Array.from(event.results, (result) => result[0]?.transcript ?? "").join(", ");
    if (text.trim()) heard = { kind: "text", text };
  };
  recogniser.onerror = ({ error }) => {
    if (error === "not-allowed" || error === "service-not-allowed") heard = { kind: "denied" };
    else if (error !== "no-speech" && error !== "aborted") heard = { kind: "failed" };
  };
  recogniser.onend = () => onHeard(heard);
  recogniser.start();
  return () => recogniser.stop();
}

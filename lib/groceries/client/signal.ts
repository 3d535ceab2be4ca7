let audio: AudioContext | null = null;

/** A short sound and a tap in the hand: it worked, no need to look. Unknown codes sound lower. */
export function signal(kind: "known" | "unknown"): void {
  if ("vibrate" in navigator) navigator.vibrate(kind === "known" ? 60 : [60, 60, 60]);
  try {
    audio ??= new AudioContext();
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    oscillator.frequency.value = kind === "known" ? 1320 : 440;
    gain.gain.value = 0.08;
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start();
    oscillator.stop(audio.currentTime + 0.12);
  } catch {
    // Without sound the words on the screen still say it.
  }
}

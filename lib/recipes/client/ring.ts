/** A short sound of the device's own, for when a timer is up. Silent where sound is not allowed. */
export function ring(): void {
  try {
    const context = new AudioContext();
    const volume = context.createGain();
    volume.connect(context.destination);
    for (const start of [0, 0.35, 0.7]) {
      const tone = context.createOscillator();
      tone.frequency.value = 880;
      tone.connect(volume);
      tone.start(context.currentTime + start);
      tone.stop(context.currentTime + start + 0.2);
    }
    volume.gain.value = 0.2;
    setTimeout(() => void context.close(), 2000);
  } catch {
    // No sound on this device: the words on the screen say it too.
  }
  if ("vibrate" in navigator) navigator.vibrate([200, 100, 200]);
}

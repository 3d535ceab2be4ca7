"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export type CameraProblem = "denied" | "missing" | "busy" | "unsupported";
export type CameraState = { kind: "off" } | { kind: "starting" } | { kind: "on" } | { kind: CameraProblem };

/** The rear camera, sharp enough for small print. */
const wanted: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: "environment" }, width: { ideal: 2560 }, height: { ideal: 1920 } },
};

const problemByName: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
};

const problemOf = (thrown: unknown): CameraProblem =>
  (thrown instanceof DOMException && problemByName[thrown.name]) || "busy";

const release = (stream: MediaStream | null): void => stream?.getTracks().forEach((track) => track.stop());

async function isAllowedAlready(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: "camera" as PermissionName })).state === "granted";
  } catch {
    return false;
  }
}

/**
 * The phone's camera in a video element. Opens by itself only where it is allowed already; a question for permission
 * comes after a tap. Always let go of when the page is left or hidden.
 */
export function useCamera(video: RefObject<HTMLVideoElement | null>) {
  const [state, setState] = useState<CameraState>({ kind: "off" });
  const stream = useRef<MediaStream | null>(null);
  const isWanted = useRef(false);

  const stop = useCallback(() => {
    isWanted.current = false;
    release(stream.current);
    stream.current = null;
    setState({ kind: "off" });
  }, []);

  const start = useCallback(async () => {
    if (!navigator.mediaDevices?.getUserMedia) return setState({ kind: "unsupported" });
    isWanted.current = true;
    setState({ kind: "starting" });
    try {
      const opened = await navigator.mediaDevices.getUserMedia(wanted);
      if (!isWanted.current) return release(opened);
      stream.current = opened;
      if (video.current) {
        video.current.srcObject = opened;
        await video.current.play();
      }
      setState({ kind: "on" });
    } catch (thrown) {
      if (!isWanted.current) return;
      release(stream.current);
      setState({ kind: problemOf(thrown) });
    }
  }, [video]);

  useEffect(() => {
    const onHidden = () => document.hidden && stop();
    document.addEventListener("visibilitychange", onHidden);
    let isGone = false;
    void isAllowedAlready().then((isAllowed) => {
      if (isAllowed && !isGone) void start();
    });
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", onHidden);
      isWanted.current = false;
      release(stream.current);
      stream.current = null;
    };
  }, [start, stop]);

  return { state, start, stop };
}

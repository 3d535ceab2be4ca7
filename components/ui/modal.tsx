"use client";

import { Dialog, type DialogProps } from "./dialog";

const popupStyle =
  "top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 rounded-2xl " +
  "transition-[opacity,scale] duration-200 data-ending-style:scale-95 data-ending-style:opacity-0 data-starting-style:scale-95 data-starting-style:opacity-0";

/** A question in the middle of the screen which has to be answered first. */
export const Modal = (props: DialogProps) => <Dialog {...props} covers="page" popupStyle={popupStyle} />;

"use client";

import { Dialog, type DialogProps } from "./dialog";

const popupStyle =
  "inset-x-0 bottom-0 max-h-[calc(100dvh-3rem)] rounded-t-2xl pb-[env(safe-area-inset-bottom)] " +
  "transition-[translate,opacity] duration-250 ease-out data-ending-style:translate-y-full data-starting-style:translate-y-full " +
  "sm:inset-x-auto sm:top-0 sm:end-0 sm:bottom-0 sm:max-h-none sm:w-[28rem] sm:rounded-none sm:rounded-s-2xl " +
  "sm:data-ending-style:translate-x-full sm:data-ending-style:translate-y-0 sm:data-starting-style:translate-x-full sm:data-starting-style:translate-y-0 " +
  "sm:rtl:data-ending-style:-translate-x-full sm:rtl:data-starting-style:-translate-x-full";

/** A form that rises from the bottom edge on phones and slides in from the side on wide screens. */
export const Sheet = (props: DialogProps) => <Dialog {...props} covers="side" popupStyle={popupStyle} />;

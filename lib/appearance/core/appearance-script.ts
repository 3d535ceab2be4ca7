import { themeKey, themes } from "./themes";

/**
 * Puts the chosen look on the page before it is painted, so that nobody who chose dark is dazzled first. Storage can be
 * forbidden; then the device decides.
 */
export const appearanceScript =
  `try{var t=localStorage.getItem(${JSON.stringify(themeKey)});` +
  `if(${JSON.stringify(themes.filter((theme) => theme !== "system"))}.includes(t))document.documentElement.dataset.theme=t}catch(e){}`;

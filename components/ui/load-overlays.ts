/** Menus, dialogs and toasts with the primitives they stand on: fetched when the first one is wanted, or before. */
export const loadMenuPopup = () => import("./menu-popup").then((part) => ({ default: part.MenuPopup }));
export const loadDialogFrame = () => import("./dialog-frame").then((part) => ({ default: part.DialogFrame }));
export const loadToasts = () => import("./toasts").then((part) => ({ default: part.Toasts }));

/** Fetches them ahead, so that the first press is answered at once. Where that fails, the press tries again. */
export const loadOverlays = (): void => void Promise.allSettled([loadMenuPopup(), loadDialogFrame(), loadToasts()]);

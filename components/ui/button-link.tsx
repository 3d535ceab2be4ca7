import Link from "next/link";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { buttonStyle, type ButtonSize, type ButtonVariant } from "./button-style";

export type ButtonLinkProps = Omit<ComponentPropsWithRef<typeof Link>, "className" | "style"> & {
  variant: ButtonVariant;
  size: ButtonSize;
  fullWidth?: boolean;
  leftIcon?: ReactNode;
  rightIcon?: ReactNode;
};

/** Goes somewhere, and looks like a button. */
export function ButtonLink({
  variant,
  size,
  fullWidth = false,
  leftIcon,
  rightIcon,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} className={buttonStyle(variant, size, fullWidth)}>
      {leftIcon}
      {children}
      {rightIcon}
    </Link>
  );
}

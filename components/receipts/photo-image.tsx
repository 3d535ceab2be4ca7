import Image from "next/image";

type PhotoImageProps = { source: string; alt: string; onLoad?: () => void; onError?: () => void };

/** A photo as wide as its place and as high as it is. It is nobody else's, so no image service sees it. */
export const PhotoImage = ({ source, alt, onLoad, onError }: PhotoImageProps) => (
  <Image
    src={source}
    alt={alt}
    width={0}
    height={0}
    sizes="100vw"
    unoptimized
    loading="eager"
    draggable={false}
    onLoad={onLoad}
    onError={onError}
    className="block h-auto w-full select-none"
  />
);

// The heading of an outcome; it takes the focus, so that it is read out and Tab goes on from there.
export const Title = ({ children }: { children: string }) => (
  <h2 id="uitkomst" class="text-lg" tabIndex={-1}>
    {children}
  </h2>
);

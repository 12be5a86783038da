//! One thing that can be chosen.

export interface Option {
  value: string;
  label: string;
  hint: string;
}

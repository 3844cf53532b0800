/** What measures need to know of the edition and the region. */
export interface MeasureSetting {
  readonly tZero: number;
  /** One key per perangkat daerah: units of one perangkat daerah share it. */
  readonly departmentKey: (text: string) => string;
  /** One key per region; the own region gives undefined. */
  readonly otherRegionKey: (text: string) => string | undefined;
}

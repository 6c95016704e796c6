package brussels.samenhang.indicator;

/** Whether persons are counted who were reached, or who took part in deciding: two different things (1-R8). */
public enum Measures {
    reach, participation, other
}

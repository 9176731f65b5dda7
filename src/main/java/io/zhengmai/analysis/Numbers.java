package io.zhengmai.analysis;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Numbers {
  private int[] numbers = new int[8];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  /** For numbers that fit. */
  byte[] toBytes() {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) numbers[i];
    }
    return bytes;
  }
}

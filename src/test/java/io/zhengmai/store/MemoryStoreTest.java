package io.zhengmai.store;

class MemoryStoreTest implements StoreContract {
  @Override
  public Store open() {
    return Store.open("memory", VALIDATOR);
  }
}

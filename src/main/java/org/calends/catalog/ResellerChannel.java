package org.calends.catalog;

/** Which cloud resellers may sell a product (P17), the widest choice first. */
public enum ResellerChannel {
    ANY,
    SELECTED,
    NONE
}

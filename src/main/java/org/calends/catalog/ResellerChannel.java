package org.calends.catalog;

/** Which cloud resellers may sell a product (P17). */
public enum ResellerChannel {
    ANY,
    SELECTED,
    NONE
}

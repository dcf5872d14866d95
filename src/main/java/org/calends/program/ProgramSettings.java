package org.calends.program;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the program's criteria.
 *
 * @param overdueDays after how many days an unpaid invoice suspends a partner (R35)
 */
@ConfigurationProperties("calends.program")
record ProgramSettings(@DefaultValue("60") int overdueDays) {}

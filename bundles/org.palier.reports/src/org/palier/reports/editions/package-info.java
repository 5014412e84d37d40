// SPDX-License-Identifier: EPL-2.0
/** What the editions of a report are made of, and who makes them. */
package org.palier.reports.editions;

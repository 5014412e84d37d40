// SPDX-License-Identifier: EPL-2.0
/** What a report says, whatever the format: sections with key figures, figures and tables, read from a study. */
package org.palier.reports.content;

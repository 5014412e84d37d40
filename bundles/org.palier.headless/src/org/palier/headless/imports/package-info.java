// SPDX-License-Identifier: EPL-2.0
/** Commands that bring a file into a study, and those that bring its addresses to accounts. */
package org.palier.headless.imports;

// SPDX-License-Identifier: EPL-2.0
/** Commands that count: indicators of a study, and where one agency stands. */
package org.palier.headless.indicators;

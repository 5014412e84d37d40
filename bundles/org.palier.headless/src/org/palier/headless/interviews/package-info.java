// SPDX-License-Identifier: EPL-2.0
/** Commands about interviews. */
package org.palier.headless.interviews;

// SPDX-License-Identifier: EPL-2.0
/** {@code palier run agreement}: what people code. */
package org.palier.headless.coding;

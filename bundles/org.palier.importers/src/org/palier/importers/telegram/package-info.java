// SPDX-License-Identifier: EPL-2.0
/** Posts of Telegram: the history of a channel or group as Telegram Desktop exports it. */
@NullMarked
package org.palier.importers.telegram;

import org.jspecify.annotations.NullMarked;

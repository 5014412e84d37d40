// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.function.Supplier;

import org.palier.numbers.indicators.Indicator;
import org.palier.scenario.change.ChangeKinds;

/**
 * The indicators for scenarios, read again each time because plug-ins may come and go.
 *
 * @param indicators away from the user-interface thread
 * @param kinds      of changes at hand beside Palier's own
 */
record IndicatorSource(Supplier<List<Indicator>> indicators, Supplier<ChangeKinds> kinds) {
}

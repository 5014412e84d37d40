// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import org.palier.ground.text.Bilingual;

/**
 * A column of a {@link Table}.
 *
 * @param id    stable, lower-case; what scripts read
 * @param title what readers see
 * @param type  what every cell holds, unless it is undefined
 */
public record Column(String id, Bilingual title, Type type) {

	/** What the cells of a column hold. */
	public enum Type {
		/** {@link Value.Item} */
		ITEM,
		/** {@link Value.Count} */
		COUNT,
		/** {@link Value.Share} */
		SHARE,
		/** {@link Value.Decimal} */
		DECIMAL,
		/** {@link Value.Estimate} */
		ESTIMATE
	}

	/** True when its numbers are parts of a whole, estimated or counted. */
	public boolean isShare() {
		return type == Type.SHARE || type == Type.ESTIMATE;
	}
}

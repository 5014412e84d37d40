// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import org.palier.coding.resolved.CodedPost;
import org.palier.intake.privacy.StudyGate;

/** How a post of a coding set is named to the outside: that of an account of the study by its id, any other as the gate lets it out. */
final class ReleasedItem {

	private ReleasedItem() {
	}

	static String of(CodedPost post, StudyGate gate) {
		String named = gate.named(post.stored().post(), "").itemId();
		return named.isEmpty() ? post.item() : named;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.Objects;

import org.palier.model.Platform;

/**
 * An account as the sources of posts name it.
 *
 * @param platform one of the study
 * @param account  text of its {@link org.palier.corpus.AccountKey}; empty stands for posts whose source names none
 */
public record PlatformAccount(Platform platform, String account) {

	/** Complete on construction. */
	public PlatformAccount {
		Objects.requireNonNull(platform);
		Objects.requireNonNull(account);
	}
}

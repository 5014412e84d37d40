// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.links;

import java.util.Optional;

import org.palier.intake.imports.CensusDirectory;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;

/**
 * Platforms of a study by their addresses: hosts that the study gives them, and forms that plug-ins add. They go before what
 * Palier ships, so that a study may name its platforms as it likes. Thread-safe.
 */
public interface StudyPlatforms {

	/** Without a study: only what Palier ships is known. */
	StudyPlatforms NONE = new StudyPlatforms() {
		@Override
		public Optional<String> of(String url) {
			return Optional.empty();
		}

		@Override
		public Optional<String> handle(String platform, String url) {
			return Optional.empty();
		}
	};

	/** Id of the platform on whose host, or of whose form, an address is. */
	Optional<String> of(String url);

	/** The handle that an address names there, in lower case; empty when it names none. */
	Optional<String> handle(String platform, String url);

	/** Those of a study. A snapshot. @param forms addresses that Palier and plug-ins know */
	static StudyPlatforms of(Study study, AddressForms forms) {
		var directory = new CensusDirectory(study, forms);
		return new StudyPlatforms() {
			@Override
			public Optional<String> of(String url) {
				return directory.platformOfUrl(url);
			}

			@Override
			public Optional<String> handle(String platform, String url) {
				return forms.handles(platform, true, url).stream().findFirst();
			}
		};
	}
}

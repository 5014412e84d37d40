// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.meta;

import java.util.Locale;

import org.palier.corpus.Medium;

/** The kind of a media file in a download, by the ending of its name. */
final class MediaFile {

	private MediaFile() {
	}

	static Medium.Kind kind(String path) {
		String name = path.toLowerCase(Locale.ROOT);
		String ending = name.substring(name.lastIndexOf('.') + 1);
		return switch (ending) {
		case "jpg", "jpeg", "png", "webp", "heic" -> Medium.Kind.IMAGE;
		case "mp4", "mov", "m4v", "webm" -> Medium.Kind.VIDEO;
		case "gif" -> Medium.Kind.ANIMATION;
		case "mp3", "m4a", "aac", "wav" -> Medium.Kind.AUDIO;
		default -> Medium.Kind.OTHER;
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The templates at hand: the shipped one, those that bundles contribute, and any folder of one's own.
 *
 * @param folders of the contributed ones, by id
 */
public record ReportTemplates(Map<String, Path> folders) {

	/** Copies its map. */
	public ReportTemplates {
		folders = Map.copyOf(folders);
	}

	/** Ids that can be chosen, the shipped one first. */
	public List<String> ids() {
		List<String> ids = new ArrayList<>(List.of(ReportTemplate.STANDARD));
		ids.addAll(new TreeMap<>(folders).keySet());
		return ids;
	}

	/**
	 * The template of an id, or in a folder; one that was shipped before is found too, so that its reports can be made again.
	 * The id of one in a folder is the absolute path of the folder.
	 *
	 * @return empty when it is neither
	 * @throws org.palier.files.UnreadableFileException when it is there and wrong
	 */
	public Optional<ReportTemplate> find(String name) throws IOException {
		if (name.equals(ReportTemplate.STANDARD)) {
			return Optional.of(ReportTemplate.standard());
		}
		if (name.equals(ReportTemplate.FORMER_BRIEF)) {
			return Optional.of(ReportTemplate.formerBrief());
		}
		if (folders.containsKey(name)) {
			return Optional.of(ReportTemplate.read(name, folders.get(name)));
		}
		try {
			Path folder = Path.of(name).toAbsolutePath().normalize();
			return Files.isDirectory(folder) ? Optional.of(ReportTemplate.read(folder.toString(), folder)) : Optional.empty();
		} catch (InvalidPathException neither) {
			return Optional.empty();
		}
	}
}

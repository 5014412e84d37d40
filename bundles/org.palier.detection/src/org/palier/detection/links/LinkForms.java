// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.palier.ground.text.Wording;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Recognises addresses on platforms by their form. {@code links.csv} has a line a form, each with an example; the study and
 * its plug-ins add the forms that they know. Immutable and thread-safe.
 */
public final class LinkForms {

	static final Wording WORDS = new Wording(LinkForms.class, "messages");

	private static final String FILE = "links.csv";
	/** Placeholders of a template that nobody filled in. */
	private static final Pattern TEMPLATE = Pattern.compile(
			"\\{\\{|\\}\\}|\\$\\{|<%|%>|<\\?|\\{%|%7b%7b|\\[\\[|\\[(?:your|votre|nom|name|user|handle|username)[^\\]]*\\]",
			Pattern.CASE_INSENSITIVE);
	private static final List<LinkForm> SHIPPED = shipped();

	/** By the last two parts of the host. */
	private final Map<String, List<LinkForm>> byHost = new HashMap<>();
	private final StudyPlatforms platforms;

	/** @param platforms those of the study, which go before ours */
	public LinkForms(StudyPlatforms platforms) {
		this.platforms = platforms;
		for (LinkForm form : SHIPPED) {
			byHost.computeIfAbsent(stem(form.host()), it -> new ArrayList<>()).add(form);
		}
		byHost.values().forEach(it -> it.sort(Comparator.comparingInt(LinkForm::hostParts).reversed()));
	}

	/** Reads a link by its form; empty when it leads to no platform. @param link address as written in the page */
	public Optional<LinkReading> read(String link) {
		Optional<LinkTarget> target = LinkTarget.of(link);
		return target.flatMap(this::read).or(() -> target.flatMap(it -> LinkTarget.leaving(link)).flatMap(this::read));
	}

	private Optional<LinkReading> read(LinkTarget target) {
		List<LinkForm> forms = byHost.getOrDefault(stem(target.host()), List.of());
		for (LinkForm form : forms) {
			Optional<String> handle = form.read(target);
			if (handle.isPresent()) {
				Optional<String> platform = platforms.of(target.address()).or(() -> Optional.of(form.platform()).filter(it -> !it.isEmpty()));
				boolean template = TEMPLATE.matcher(target.address()).find() && form.linkClass() == LinkClass.ACCOUNT;
				return Optional.of(new LinkReading(platform, template ? LinkClass.PLACEHOLDER : form.linkClass(),
						template ? "" : bare(handle.get()), form.person(), target.address()));
			}
		}
		return platforms.of(target.address()).map(platform -> ofStudy(platform, target));
	}

	/** An address on a host that only the study or a plug-in knows. */
	private LinkReading ofStudy(String platform, LinkTarget target) {
		Optional<String> handle = platforms.handle(platform, target.address());
		LinkClass is = handle.isEmpty() ? LinkClass.PLACEHOLDER : target.path().size() > 2 ? LinkClass.POST : LinkClass.ACCOUNT;
		return new LinkReading(Optional.of(platform), is, is == LinkClass.ACCOUNT ? handle.orElse("") : "", false, target.address());
	}

	private static String bare(String handle) {
		return handle.replaceFirst("^@+", "");
	}

	private static String stem(String host) {
		String[] parts = host.replace(LinkForm.HANDLE, "x").replaceFirst("\\.\\*$", "").toLowerCase(Locale.ROOT).split("\\.");
		for (String part : parts) {
			if (MANY_COUNTRIES.contains(part)) {
				return part;
			}
		}
		return parts.length < 2 ? host : parts[parts.length - 2] + '.' + parts[parts.length - 1];
	}

	/** Platforms with a host in each country. */
	private static final List<String> MANY_COUNTRIES = List.of("pinterest", "blogspot", "threads");

	private static List<LinkForm> shipped() {
		var forms = new ArrayList<LinkForm>();
		try (InputStream in = LinkForms.class.getResourceAsStream(FILE);
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (NamedCsvRecord row : rows) {
				for (String host : row.getField("host").split(" ")) {
					forms.add(LinkForm.of(row.getField("platform"), host, row.getField("path"), row.getField("class"), row.getField("letters")));
				}
			}
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
		return List.copyOf(forms);
	}
}

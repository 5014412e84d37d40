// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes an invented study of any size, and a fourth list to bring in: agencies with six presences each, which three lists
 * have seen, and some of which a person has seen besides. {@code java releng/bench/BigStudy.java BASE AGENCIES FOLDER}; BASE is
 * a study without agencies, which {@code palier run new} makes. The same number gives the same files.
 */
class BigStudy {

	private static final String[] DAYS = { "2024-10-24", "2025-03-22", "2025-09-26" };
	private static final String[] PLATFORMS = { "facebook", "twitter", "youtube", "linkedin", "flickr", "instagram" };
	private static final String[] HOSTS = { "www.facebook.com", "twitter.com", "www.youtube.com", "www.linkedin.com",
			"www.flickr.com", "www.instagram.com" };
	private static final String[] CATEGORIES = { "state_management", "state_enterprise", "awareness", "advisory" };
	private static final String[] KINDS = { "Office", "Agency", "Board", "Commission", "Council", "Institute", "Bureau", "Department" };
	private static final String[] SORTES = { "Bureau", "Agence", "Régie", "Commission", "Conseil", "Institut", "Service", "Ministère" };
	private static final String[] SYLLABLES = { "bar", "cel", "dor", "fen", "gal", "hin", "jul", "kor", "lam", "mer", "nov",
			"pel", "quin", "ros", "sal", "tur", "vel", "wen", "xan", "yor", "zel" };

	private final Random random = new Random(20261127);
	private final Writer study;
	private final Writer list;

	BigStudy(Writer study, Writer list) {
		this.study = study;
		this.list = list;
	}

	public static void main(String[] arguments) throws IOException {
		String base = Files.readString(Path.of(arguments[0], "study.palier"));
		int agencies = Integer.parseInt(arguments[1]);
		Path folder = Files.createDirectories(Path.of(arguments[2]));
		try (Writer study = Files.newBufferedWriter(folder.resolve("study.palier"), StandardCharsets.UTF_8);
				Writer list = Files.newBufferedWriter(folder.resolve("fourth-list.csv"), StandardCharsets.UTF_8)) {
			new BigStudy(study, list).write(base, agencies);
		}
	}

	private void write(String base, int agencies) throws IOException {
		int jurisdictions = base.indexOf("  <jurisdictions");
		String before = jurisdictions < 0 ? base.substring(0, base.lastIndexOf("</palier:Study>")) : base.substring(0, jurisdictions);
		// Theories and usages follow the agencies; coders and runs follow those.
		int after = firstOf(before, "  <usages", "  <theories");
		study.write(before.substring(0, after));
		list.write("agency_id,jurisdiction,name_fr,name_en,type");
		for (String platform : PLATFORMS) {
			list.write("," + platform);
		}
		list.write("\n");
		study.write(
				"  <jurisdictions\n      id=\"ca\">\n    <name\n        fr=\"Gouvernement du Canada\"\n        en=\"Government of Canada\"/>\n");
		for (int i = 0; i < agencies; i++) {
			agency(i);
		}
		study.write("  </jurisdictions>\n");
		study.write(before.substring(after));
		for (int i = 0; i < DAYS.length; i++) {
			study.write("  <runs\n      id=\"" + run(i) + "\"\n      kind=\"import\"\n      label=\"list-" + DAYS[i]
					+ ".csv (census-wide)\"\n      at=\"" + DAYS[i]
					+ "T12:00:00Z\"\n      observedOn=\"" + DAYS[i] + "\"\n      complete=\"true\"/>\n");
		}
		study.write("</palier:Study>\n");
	}

	private static int firstOf(String text, String... words) {
		int first = text.length();
		for (String word : words) {
			int at = text.indexOf(word);
			first = at < 0 ? first : Math.min(first, at);
		}
		return first;
	}

	private static String run(int list) {
		return time(list) + "-import";
	}

	private static String time(int list) {
		return DAYS[list].replace("-", "") + "-120000";
	}

	private String name() {
		var word = new StringBuilder();
		for (int i = 0; i < 3; i++) {
			word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
		}
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private void agency(int number) throws IOException {
		String id = String.format("big.%06d", number);
		int kind = random.nextInt(KINDS.length);
		String name = name() + " " + name();
		String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
		study.write("    <agencies\n        id=\"" + id + "\"\n        category=\"AgencyCategory." + category + "\"\n        run=\""
				+ run(0) + "\">\n");
		study.write("      <name\n          fr=\"" + SORTES[kind] + " de " + name + "\"\n          en=\"" + name + " " + KINDS[kind] + "\"/>\n");
		study.write("      <externalIds\n          scheme=\"bench\"\n          value=\"" + number + "\"/>\n");
		list.write(id + ",ca," + SORTES[kind] + " de " + name + "," + name + " " + KINDS[kind] + "," + category);
		for (int i = 0; i < PLATFORMS.length; i++) {
			presence(id, i);
		}
		study.write("    </agencies>\n");
		list.write("\n");
	}

	private void presence(String agency, int platform) throws IOException {
		boolean present = random.nextInt(100) < 30;
		boolean wasPresent = random.nextInt(100) < 97 == present;
		boolean person = random.nextInt(100) < 2;
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < DAYS.length; i++) {
			boolean then = i == DAYS.length - 1 ? present : wasPresent;
			boolean byPerson = person && i == DAYS.length - 1;
			String by = !byPerson ? "@" + time(i)
					: "person by=coder-" + random.nextInt(5) + " evidence=https://" + HOSTS[platform] + "/" + agency + " recorded=2025-09-27T08:00:00Z";
			seen.add(DAYS[i] + (then ? " present " : " absent ") + by);
		}
		String history = String.join("; ", seen);
		study.write("      <presences\n          platform=\"Platform." + PLATFORMS[platform] + "\"\n          history=\"" + history + "\"");
		if (present) {
			study.write(">\n        <accounts\n            id=\"" + PLATFORMS[platform] + "." + agency + "\"\n            handle=\"" + agency
					+ "\"\n            url=\"https://"
					+ HOSTS[platform] + "/" + agency + "\"\n            language=\"en\"\n            history=\"" + DAYS[2]
					+ " present @" + time(2)
					+ "\"/>\n      </presences>\n");
		} else {
			study.write("/>\n");
		}
		list.write(random.nextInt(100) < 96 == present ? ",https://" + HOSTS[platform] + "/" + agency : ",0");
	}
}

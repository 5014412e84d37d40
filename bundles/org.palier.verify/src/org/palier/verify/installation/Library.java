// SPDX-License-Identifier: EPL-2.0
package org.palier.verify.installation;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The facts that a bill has about a file beside its path and its content.
 *
 * @param type     of component, a word of CycloneDX: {@code library} or {@code file}
 * @param name     of the library in the repository that it comes from, or the file's path
 * @param version  empty for a file
 * @param address  package URL, by which advisories name a library; empty for a file
 * @param licences as CycloneDX writes them, never empty
 */
record Library(String type, String name, String version, String address, JsonNode licences) {
}

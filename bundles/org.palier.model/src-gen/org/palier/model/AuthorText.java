/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Author Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the author of a report says in words of their own, paragraph by paragraph, so that each is a line of the study file. A language without a paragraph was not written.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.AuthorText#getFr <em>Fr</em>}</li>
 *   <li>{@link org.palier.model.AuthorText#getEn <em>En</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getAuthorText()
 * @model
 * @generated
 */
public interface AuthorText extends EObject {
	/**
	 * Returns the value of the '<em><b>Fr</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paragraphs in French, in order; none is blank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fr</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAuthorText_Fr()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFr();

	/**
	 * Returns the value of the '<em><b>En</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paragraphs in English, in order; none is blank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>En</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAuthorText_En()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEn();

} // AuthorText

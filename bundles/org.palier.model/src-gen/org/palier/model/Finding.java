/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sentence about the study that a person kept, with the numbers that it rests on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Finding#getCandidate <em>Candidate</em>}</li>
 *   <li>{@link org.palier.model.Finding#getWording <em>Wording</em>}</li>
 *   <li>{@link org.palier.model.Finding#getKeptOn <em>Kept On</em>}</li>
 *   <li>{@link org.palier.model.Finding#getKeptBy <em>Kept By</em>}</li>
 *   <li>{@link org.palier.model.Finding#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends Identified {
	/**
	 * Returns the value of the '<em><b>Candidate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the computed sentence that it was; null for a sentence that its author calls an opinion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidate</em>' attribute.
	 * @see #setCandidate(String)
	 * @see org.palier.model.PalierPackage#getFinding_Candidate()
	 * @model
	 * @generated
	 */
	String getCandidate();

	/**
	 * Sets the value of the '{@link org.palier.model.Finding#getCandidate <em>Candidate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Candidate</em>' attribute.
	 * @see #getCandidate()
	 * @generated
	 */
	void setCandidate(String value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence in the words of its author, in which a number is written as its cell in braces; null while it is said as it was computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' containment reference.
	 * @see #setWording(LocalizedText)
	 * @see org.palier.model.PalierPackage#getFinding_Wording()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getWording();

	/**
	 * Sets the value of the '{@link org.palier.model.Finding#getWording <em>Wording</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' containment reference.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Kept On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which somebody kept it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept On</em>' attribute.
	 * @see #setKeptOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getFinding_KeptOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getKeptOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Finding#getKeptOn <em>Kept On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kept On</em>' attribute.
	 * @see #getKeptOn()
	 * @generated
	 */
	void setKeptOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kept By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who kept it; null where nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept By</em>' attribute.
	 * @see #setKeptBy(String)
	 * @see org.palier.model.PalierPackage#getFinding_KeptBy()
	 * @model
	 * @generated
	 */
	String getKeptBy();

	/**
	 * Sets the value of the '{@link org.palier.model.Finding#getKeptBy <em>Kept By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kept By</em>' attribute.
	 * @see #getKeptBy()
	 * @generated
	 */
	void setKeptBy(String value);

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.FindingCell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The numbers of its sentence as they were when somebody last saw them, in the order of the sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getFinding_Cells()
	 * @model containment="true"
	 * @generated
	 */
	EList<FindingCell> getCells();

} // Finding

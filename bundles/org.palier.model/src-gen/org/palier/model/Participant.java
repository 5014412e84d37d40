/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who answered in an interview.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Participant#getPseudonym <em>Pseudonym</em>}</li>
 *   <li>{@link org.palier.model.Participant#getFunction <em>Function</em>}</li>
 *   <li>{@link org.palier.model.Participant#getSpeaker <em>Speaker</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getParticipant()
 * @model
 * @generated
 */
public interface Participant extends EObject {
	/**
	 * Returns the value of the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name that stands for the person everywhere, e.g. I-05.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pseudonym</em>' attribute.
	 * @see #setPseudonym(String)
	 * @see org.palier.model.PalierPackage#getParticipant_Pseudonym()
	 * @model required="true"
	 * @generated
	 */
	String getPseudonym();

	/**
	 * Sets the value of the '{@link org.palier.model.Participant#getPseudonym <em>Pseudonym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pseudonym</em>' attribute.
	 * @see #getPseudonym()
	 * @generated
	 */
	void setPseudonym(String value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person does in the agency, never who it is; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.palier.model.PalierPackage#getParticipant_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.palier.model.Participant#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mark by which the text names the person; null: the pseudonym.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.palier.model.PalierPackage#getParticipant_Speaker()
	 * @model
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.palier.model.Participant#getSpeaker <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

} // Participant

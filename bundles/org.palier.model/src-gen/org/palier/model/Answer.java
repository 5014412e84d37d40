/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an interview answers to a question of the grid.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Answer#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.palier.model.Answer#getText <em>Text</em>}</li>
 *   <li>{@link org.palier.model.Answer#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.palier.model.Answer#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends EObject {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(GridQuestion)
	 * @see org.palier.model.PalierPackage#getAnswer_Question()
	 * @model resolveProxies="false"
	 * @generated
	 */
	GridQuestion getQuestion();

	/**
	 * Sets the value of the '{@link org.palier.model.Answer#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(GridQuestion value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer in words; null when it is only coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.palier.model.PalierPackage#getAnswer_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.palier.model.Answer#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer as codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.palier.model.PalierPackage#getAnswer_Codes()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passages</em>' reference list.
	 * @see org.palier.model.PalierPackage#getAnswer_Passages()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Passage> getPassages();

} // Answer

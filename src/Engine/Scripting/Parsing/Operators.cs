using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>The operators between two values by their signs; the higher the precedence, the stronger they bind.</summary>
static class Operators
{
    public static (BinaryOperator Operation, int Precedence)? Of(TokenKind kind) => kind switch
    {
        TokenKind.DoubleQuestion => (BinaryOperator.Coalesce, 20),
        TokenKind.QuestionExclamation => (BinaryOperator.NotNull, 20),
        TokenKind.Or => (BinaryOperator.Or, 30),
        TokenKind.And => (BinaryOperator.And, 40),
        TokenKind.DoubleEqual => (BinaryOperator.Equal, 70),
        TokenKind.NotEqual => (BinaryOperator.NotEqual, 70),
        TokenKind.Less => (BinaryOperator.Less, 80),
        TokenKind.LessOrEqual => (BinaryOperator.LessOrEqual, 80),
        TokenKind.Greater => (BinaryOperator.Greater, 80),
        TokenKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, 80),
        TokenKind.Plus => (BinaryOperator.Add, 100),
        TokenKind.Minus => (BinaryOperator.Subtract, 100),
        TokenKind.Asterisk => (BinaryOperator.Multiply, 110),
        TokenKind.Slash => (BinaryOperator.Divide, 110),
        TokenKind.DoubleSlash => (BinaryOperator.DivideWhole, 110),
        TokenKind.Percent => (BinaryOperator.Modulus, 110),
        TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, 110),
        TokenKind.ShiftRight => (BinaryOperator.ShiftRight, 110),
        TokenKind.DoubleDot => (BinaryOperator.RangeIncluding, 130),
        TokenKind.DoubleDotLess => (BinaryOperator.RangeExcluding, 130),
        _ => null,
    };
}

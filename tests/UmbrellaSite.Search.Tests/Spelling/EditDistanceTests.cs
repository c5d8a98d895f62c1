using UmbrellaSite.Search.Spelling;

namespace UmbrellaSite.Search.Tests.Spelling;

internal sealed class EditDistanceTests
{
    [TestCase("hilfe", "hilfe", 0)]
    [TestCase("hilfe", "hife", 1)]
    [TestCase("hilfe", "hlife", 1)]
    [TestCase("hilfe", "hilffe", 1)]
    [TestCase("hilfe", "helfe", 1)]
    [TestCase("hilfe", "ihlef", 2)]
    [TestCase("hilfe", "gruppe", 3)]
    [TestCase("", "ab", 2)]
    [TestCase("ab", "", 2)]
    public void Errors_are_counted_up_to_two(string one, string other, int distance) =>
        Assert.That(EditDistance.Within(one, other, 2), Is.EqualTo(distance));
}

"""`explain` and `rules`."""

SENTENCES = {
    "unknown": ("没有 {code} 这个代码", "there is no code {code}"),
    "unknown-near": ("没有 {code} 这个代码，是不是 {near}？", "there is no code {code}, did you mean {near}?"),
}
